using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Adds a region, or changes its calendar and its planners' addresses; what is not said stays as it is.</summary>
internal sealed class PutRegion : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PUT"];

    /// <inheritdoc />
    public override string Route => Routes.Region;

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string region, HttpContext context, StorageClients storage, RegionWriter writer, CancellationToken cancellationToken)
    {
        if (Read(await RequestBody.ReadAsync(context.Request, cancellationToken)) is not { } input)
        {
            return new Problem("region-refused", ("reason", "JSON tidak terbaca"));
        }

        var known = await storage.Regions.FindAsync(region, cancellationToken);
        var wanted = input.Over(known ?? new RegionRegistration { Id = region, Name = "", TimeZone = "" });
        if (RegionCheck.Of(wanted) is { } wrong)
        {
            return wrong;
        }

        var tag = Conditions.Of(context.Request).IfMatch ?? wanted.Tag;
        return await writer.SaveAsync(known, wanted with { Tag = tag }, Caller.Of(context.User), cancellationToken) is { } saved
            ? new JsonAnswer(RegionAnswer.Of(saved), known is null ? StatusCodes.Status201Created : StatusCodes.Status200OK) { ETag = Conditions.Quoted(saved.Tag) }
            : new Problem("region-stale", ("region", region)) { Place = "If-Match" };
    }

    private static Input? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<Input>(body.Span, Json.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Input(string? Name, string? TimeZone, CalendarInput? Calendar, IReadOnlyList<string>? PlannerEmails)
    {
        public RegionRegistration Over(RegionRegistration known) => known with
        {
            Name = Name?.Trim() ?? known.Name,
            TimeZone = TimeZone ?? known.TimeZone,
            Calendar = Calendar?.Over(known.Calendar) ?? known.Calendar,
            PlannerEmails = PlannerEmails is null ? known.PlannerEmails : [.. PlannerEmails.Select(address => address ?? "")],
        };
    }

    private sealed record CalendarInput(int? OperatorDay, int? PlannerDay, MonthDay? YearOperator, MonthDay? YearPlanner, int? ReminderDays)
    {
        public RegionCalendar Over(RegionCalendar known) => new()
        {
            OperatorDay = OperatorDay ?? known.OperatorDay,
            PlannerDay = PlannerDay ?? known.PlannerDay,
            YearOperator = YearOperator ?? known.YearOperator,
            YearPlanner = YearPlanner ?? known.YearPlanner,
            ReminderDays = ReminderDays ?? known.ReminderDays,
        };
    }
}
