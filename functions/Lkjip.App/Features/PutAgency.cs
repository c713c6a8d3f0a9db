using System.Text.Json;
using Lkjip.App.Administration;
using Lkjip.App.Answers;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Registers an agency, or changes its registration.</summary>
internal sealed class PutAgency : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PUT"];

    /// <inheritdoc />
    public override string Route => Routes.Agency;

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, HttpContext context, StorageClients storage, AuditTrail audit, AgencyRegions regions, CancellationToken cancellationToken)
    {
        var input = Read(await RequestBody.ReadAsync(context.Request, cancellationToken), out var unreadable);
        if ((unreadable ?? Check(agency, input)) is { } problem)
        {
            return problem;
        }

        var known = await storage.Agencies.FindAsync(agency, cancellationToken);
        var registration = new AgencyRegistration
        {
            Id = agency, Name = input.Name!, RegionId = input.RegionId!, RegionName = input.RegionName!, TimeZone = input.TimeZone!,
            Template = input.Template, Email = input.Email,
        };
        // The region first: agencies of a region without calendar would never be planned nor reminded.
        var region = new RegionRegistration { Id = registration.RegionId, Name = registration.RegionName, TimeZone = registration.TimeZone };
        await storage.Regions.AddIfMissingAsync(region, cancellationToken);
        if (known != registration)
        {
            await audit.NoteAsync(
                Caller.Of(context.User), ActionOf(known, registration), agency, known is null ? null : AgencyAnswer.Of(known), AgencyAnswer.Of(registration),
                input.Reason, cancellationToken);
        }

        await storage.Agencies.PutAsync(registration, cancellationToken);
        regions.Forget(agency);
        return new JsonAnswer(AgencyAnswer.Of(registration), known is null ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static string ActionOf(AgencyRegistration? known, AgencyRegistration registration) =>
        known is null ? AuditActions.AgencyRegistered
        : known with { Template = registration.Template } == registration ? AuditActions.TemplateChosen
        : AuditActions.AgencyChanged;

    private static Input Read(ReadOnlyMemory<byte> body, out Problem? problem)
    {
        try
        {
            problem = null;
            return JsonSerializer.Deserialize<Input>(body.Span, Json.Options) ?? new Input(null, null, null, null, null, null);
        }
        catch (JsonException failure)
        {
            problem = new Problem("agency-unreadable", ("reason", "JSON tidak terbaca")) { Place = failure.Path };
            return new Input(null, null, null, null, null, null);
        }
    }

    private static Problem? Check(string agency, Input input)
    {
        if (!IsId(agency) || !IsId(input.RegionId ?? ""))
        {
            return Unreadable("id hanya huruf kecil, angka, dan tanda hubung (2-60)", IsId(agency) ? "$.regionId" : "{agency}");
        }

        if (string.IsNullOrWhiteSpace(input.Name) || string.IsNullOrWhiteSpace(input.RegionName))
        {
            return Unreadable("nama belum diisi", string.IsNullOrWhiteSpace(input.Name) ? "$.name" : "$.regionName");
        }

        if (LocalZone.Find(input.TimeZone) is null)
        {
            return Unreadable("zona waktu tidak dikenal", "$.timeZone");
        }

        if (input.Email is { } email && !RegionCheck.IsAddress(email))
        {
            return Unreadable("alamat surel tidak sah", "$.email");
        }

        return input.Template is { } template && !ReportTemplates.Names.Contains(template, StringComparer.Ordinal)
            ? new Problem("template-unknown", ("template", template), ("templates", string.Join(", ", ReportTemplates.Names))) { Place = "$.template" }
            : null;
    }

    private static Problem Unreadable(string reason, string place) => new("agency-unreadable", ("reason", reason)) { Place = place };

    private static bool IsId(string text) =>
        text.Length is >= 2 and <= 60 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private sealed record Input(string? Name, string? RegionId, string? RegionName, string? TimeZone, string? Template, string? Email = null, string? Reason = null);
}
