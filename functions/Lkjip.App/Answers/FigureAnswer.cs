using System.Globalization;
using Lkjip.Domain.Assess;

namespace Lkjip.App.Answers;

/// <summary>A figure of the ledger as it is answered and printed; numbers are invariant text, so that nothing is lost.</summary>
internal sealed record FigureAnswer(
    string Id, string Table, string Row, string Column, string Formula, IReadOnlyDictionary<string, string> Inputs,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] string? Exact,
    string Shown,
    [property: System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] string? Reason)
{
    /// <summary>The answer for a figure.</summary>
    public static FigureAnswer Of(Figure figure) => new(
        figure.Id, figure.Table, figure.Row, figure.Column, figure.Formula, figure.Inputs,
        figure.Exact?.ToString(CultureInfo.InvariantCulture), figure.Shown, figure.Reason);
}
