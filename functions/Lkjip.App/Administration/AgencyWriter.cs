using Lkjip.App.Answers;
using Lkjip.App.Documents;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Administration;

/// <summary>Registers agencies and changes their registration: one way for the programming interface and the page (penulisan perangkat daerah).</summary>
internal sealed class AgencyWriter(StorageClients storage, AuditTrail audit, AgencyRegions regions)
{
    private const int LongestName = 200;

    /// <summary>Keeps a registration, or says why not.</summary>
    /// <param name="id">The agency.</param>
    /// <param name="input">What is registered.</param>
    /// <param name="seen">The tag of what the caller has seen, empty for an agency that is to be new; null for whatever is there.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(Problem? Problem, AgencyRegistration? Agency, bool IsNew)> WriteAsync(
        string id, AgencyInput input, string? seen, Caller caller, CancellationToken cancellationToken)
    {
        if (Check(id, input) is { } wrong)
        {
            return (wrong, null, false);
        }

        var known = await storage.Agencies.FindAsync(id, cancellationToken);
        if (seen is not null && seen != (known?.Tag ?? ""))
        {
            return (Moved(id, seen, known), known, false);
        }

        var registration = new AgencyRegistration
        {
            Id = id, Name = input.Name!.Trim(), RegionId = input.RegionId!, RegionName = input.RegionName!.Trim(), TimeZone = input.TimeZone!,
            Template = input.Template, Email = input.Email,
        };
        // The region first: agencies of a region without calendar would never be planned nor reminded.
        var region = new RegionRegistration { Id = registration.RegionId, Name = registration.RegionName, TimeZone = registration.TimeZone };
        await storage.Regions.AddIfMissingAsync(region, cancellationToken);
        if (known != registration)
        {
            await audit.NoteAsync(
                caller, ActionOf(known, registration), id, known is null ? null : AgencyAnswer.Of(known), AgencyAnswer.Of(registration), input.Reason, cancellationToken);
        }

        if (seen is null)
        {
            await storage.Agencies.PutAsync(registration, cancellationToken);
        }
        else if (!await storage.Agencies.ReplaceAsync(registration, seen, cancellationToken))
        {
            return (Moved(id, seen, await storage.Agencies.FindAsync(id, cancellationToken)), null, false);
        }

        regions.Forget(id);
        return (null, registration, known is null);
    }

    private static Problem Moved(string id, string seen, AgencyRegistration? known) => new(seen.Length == 0 ? "agency-exists" : "agency-stale", ("agency", id))
    {
        Place = "If-Match",
        ETag = known is null ? null : Features.Conditions.Quoted(known.Tag),
    };

    private static string ActionOf(AgencyRegistration? known, AgencyRegistration registration) =>
        known is null ? AuditActions.AgencyRegistered
        : known with { Template = registration.Template } == registration ? AuditActions.TemplateChosen
        : AuditActions.AgencyChanged;

    private static Problem? Check(string id, AgencyInput input)
    {
        if (!IsId(id) || !IsId(input.RegionId ?? ""))
        {
            return Unreadable("id hanya huruf kecil, angka, dan tanda hubung (2-60)", IsId(id) ? "$.regionId" : "{agency}");
        }

        if (!IsName(input.Name) || !IsName(input.RegionName))
        {
            return Unreadable("nama belum diisi atau terlalu panjang", IsName(input.Name) ? "$.regionName" : "$.name");
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

    private static bool IsName(string? name) => !string.IsNullOrWhiteSpace(name) && name.Trim().Length <= LongestName;

    private static bool IsId(string text) =>
        text.Length is >= 2 and <= 60 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static Problem Unreadable(string reason, string place) => new("agency-unreadable", ("reason", reason)) { Place = place };
}
