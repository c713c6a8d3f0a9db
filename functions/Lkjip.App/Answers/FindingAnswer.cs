using System.Text.Json.Serialization;
using Lkjip.Domain.Review;

namespace Lkjip.App.Answers;

/// <summary>A finding as it is answered and printed.</summary>
internal sealed record FindingAnswer(
    string Code, Severity Severity, string Place, string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Stated,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Expected)
{
    /// <summary>The answer for a finding.</summary>
    public static FindingAnswer Of(Finding finding) =>
        new(finding.Code, finding.Severity, finding.Place, finding.Message, finding.Stated, finding.Expected);
}
