using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>What stands in one column of a row.</summary>
internal sealed record ColumnValue(TableColumn Column, TableCell? Cell);
