using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A figure in one column of a row.</summary>
internal sealed record FigureColumn(TableColumn Column, Figure? Figure);
