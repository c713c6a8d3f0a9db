using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An indicator with its figures of the quarter (indikator pada triwulan).</summary>
internal sealed record QuarterIndicator(QuarterObjective Objective, IndicatorSource Source)
{
    private static readonly Dictionary<Accumulation, string> Words = new()
    {
        [Accumulation.Last] = "nilai terakhir", [Accumulation.Sum] = "dijumlahkan", [Accumulation.Cumulative] = "sudah kumulatif",
        [Accumulation.Average] = "dirata-ratakan", [Accumulation.Single] = "diukur pada satu triwulan",
    };

    /// <summary>How the quarters make the year, in words.</summary>
    public string Accumulated => Words[Source.Indicator.Accumulation];

    /// <summary>Its figure, or null.</summary>
    public Figure? Find(string column) => Source.Figure("quarters", column);

    /// <summary>Its figure in the column of the quarter, or null.</summary>
    public Figure? InQuarter(string column) => Objective.Quarter.InQuarter("quarters", Source.Indicator.Id, column);
}
