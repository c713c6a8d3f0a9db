using System.Globalization;

namespace Lkjip.App.Standalone;

/// <summary>A schedule of six fields in UTC: second, minute, hour, day, month, day of the week (jadwal NCRONTAB).</summary>
/// <remarks>
/// Fields are <c>*</c>, numbers, ranges <c>1-5</c>, steps <c>*/5</c>, lists <c>1,4</c>, names <c>Mon</c>, <c>Jan</c>. As in NCRONTAB both the
/// day and the day of the week must match. Source: github.com/atifaziz/NCrontab.
/// </remarks>
internal sealed class Ncrontab
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private readonly HashSet<int> seconds;
    private readonly HashSet<int> minutes;
    private readonly HashSet<int> hours;
    private readonly HashSet<int> days;
    private readonly HashSet<int> months;
    private readonly HashSet<int> weekdays;

    private Ncrontab(string[] fields)
    {
        seconds = Field(fields[0], 0, 59, []);
        minutes = Field(fields[1], 0, 59, []);
        hours = Field(fields[2], 0, 23, []);
        days = Field(fields[3], 1, 31, []);
        months = Field(fields[4], 1, 12, Months);
        weekdays = Field(fields[5], 0, 6, Days);
    }

    /// <summary>Reads a schedule.</summary>
    /// <exception cref="FormatException">It is not one.</exception>
    public static Ncrontab Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == 6 ? new Ncrontab(fields) : throw new FormatException($"Jadwal \"{text}\" harus enam kolom.");
    }

    /// <summary>The first moment of the schedule after a moment; null when there is none within eight years.</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        var utc = after.UtcDateTime;
        var end = utc.AddYears(8);
        for (var day = utc.Date; day <= end; day = day.AddDays(1))
        {
            if (!months.Contains(day.Month) || !days.Contains(day.Day) || !weekdays.Contains((int)day.DayOfWeek))
            {
                continue;
            }

            if (TimesOf(day).Where(moment => moment > utc).Select(moment => (DateTime?)moment).FirstOrDefault() is { } found)
            {
                return new DateTimeOffset(DateTime.SpecifyKind(found, DateTimeKind.Utc));
            }
        }

        return null;
    }

    private IEnumerable<DateTime> TimesOf(DateTime day) =>
        from hour in hours.Order()
        from minute in minutes.Order()
        from second in seconds.Order()
        select day.AddHours(hour).AddMinutes(minute).AddSeconds(second);

    private static HashSet<int> Field(string text, int least, int most, string[] names)
    {
        var values = new HashSet<int>();
        foreach (var part in text.Split(','))
        {
            var slash = part.Split('/');
            var step = slash.Length == 1 ? 1 : Number(slash[1], 1, most, []);
            var (first, last) = Range(slash[0], least, most, names, slash.Length > 1);
            for (var value = first; value <= last; value += step)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static (int First, int Last) Range(string text, int least, int most, string[] names, bool stepped)
    {
        if (text == "*")
        {
            return (least, most);
        }

        var ends = text.Split('-');
        var first = Number(ends[0], least, most, names);
        var last = ends.Length > 1 ? Number(ends[1], least, most, names) : stepped ? most : first;
        return first <= last ? (first, last) : throw new FormatException($"Rentang \"{text}\" pada jadwal terbalik.");
    }

    private static int Number(string text, int least, int most, string[] names)
    {
        var name = Array.IndexOf(names, text.ToUpperInvariant());
        var number = name >= 0 ? name + least
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed
            : throw new FormatException($"\"{text}\" pada jadwal tidak terbaca.");
        return number >= least && number <= most ? number : throw new FormatException($"\"{text}\" pada jadwal di luar {least}-{most}.");
    }
}
