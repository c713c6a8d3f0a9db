using Lkjip.App.Features;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A line of a run as it is answered.</summary>
internal sealed record RunLineAnswer(
    string Agency, string Name, string State, int? Version, int Documents, bool FromDraft, int Attempt, string? Reason, DateTimeOffset UpdatedAt,
    string Report, string? Job)
{
    /// <summary>The answer for a line.</summary>
    public static RunLineAnswer Of(RunLine line, string period)
    {
        var report = ReportAddress.Of(new ReportKey(line.Agency, period));
        return new(
            line.Agency, line.AgencyName, line.State, line.Version, line.Documents, line.FromDraft, line.Attempt, line.Reason, line.UpdatedAt,
            report, line.Job is null ? null : $"{report}/jobs/{line.Job}");
    }
}
