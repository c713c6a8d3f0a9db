using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A row of a staffing table; the row of totals has no label.</summary>
internal sealed record StaffingLine(StaffingRow? Row, IReadOnlyList<FigureColumn> Counts, Figure? Total, int Position);
