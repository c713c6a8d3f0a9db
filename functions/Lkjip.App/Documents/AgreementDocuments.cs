using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Documents;

/// <summary>The documents of the agreements of a report: one each (dokumen perjanjian kinerja).</summary>
internal static class AgreementDocuments
{
    /// <summary>Name and id of each: "perjanjian-kinerja", "perjanjian-kinerja-perubahan"; a second one of a kind is numbered.</summary>
    public static IEnumerable<(string Name, string? AgreementId)> Each(string name, Assessment assessment) =>
        AgreementSequence.Of(assessment.Report).GroupBy(agreement => agreement.Kind).SelectMany(kind => kind.Select((agreement, index) =>
            (name + (kind.Key == AgreementKind.Revised ? "-perubahan" : "") + (index == 0 ? "" : $"-{(index + 1).ToString(CultureInfo.InvariantCulture)}"), (string?)agreement.Id)));
}
