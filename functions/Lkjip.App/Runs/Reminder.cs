using Lkjip.App.State;

namespace Lkjip.App.Runs;

/// <summary>A reminder that is to go out now (pengingat).</summary>
/// <param name="Period">The period that it is about.</param>
/// <param name="Date">The day it belongs to; the same day never goes out twice.</param>
internal sealed record Reminder(PeriodName Period, DateOnly Date)
{
    /// <summary>The day as part of a name: "2023-04-07".</summary>
    public string Day => Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
