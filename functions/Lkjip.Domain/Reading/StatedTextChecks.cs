using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Reading;

/// <summary>Checks that a stated text with an id names a thing that the report has.</summary>
internal static class StatedTextChecks
{
    public static void Run(PerformanceReport report, string place, ReadingLog log)
    {
        for (var index = 0; index < report.StatedTexts.Count; index++)
        {
            var stated = report.StatedTexts[index];
            var subject = StatedTextSubjects.All.FirstOrDefault(subject => subject.Id == stated.Subject);
            if (stated.Id is { } id && subject is not null && subject.Things(report).Where(thing => thing.Id is not null).ToList() is var things
                && things.TrueForAll(thing => thing.Id != id))
                log.Error(
                    "F-REF", $"{Place.Of(place, "statedTexts")}[{index.ToString(CultureInfo.InvariantCulture)}].id", id,
                    NearestName.Suggest(id, things.Select(thing => thing.Id!)));
        }
    }
}
