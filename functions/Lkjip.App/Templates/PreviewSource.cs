using Lkjip.App.Documents;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Templates;

/// <summary>The data that a template is tried with: a sample, or a report that the caller may see (data pratinjau).</summary>
internal sealed class PreviewSource(StorageClients storage, AgencyRegions regions)
{
    /// <summary>The data, or why there is none.</summary>
    /// <param name="sample">The name of a sample; used when no agency is given.</param>
    /// <param name="agency">The id of an agency; null or empty for a sample.</param>
    /// <param name="period">The period of its report.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(Problem? Problem, ReviewedReport? Report)> FindAsync(
        string? sample, string? agency, string? period, Caller caller, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(agency))
        {
            var name = sample ?? Samples.Names[0];
            return Samples.Find(name) is { } found ? (null, found)
                : (new Problem("sample-unknown", ("sample", name), ("samples", string.Join(", ", Samples.Names))) { Place = "contoh" }, null);
        }

        if (Features.ReportAddress.Read(agency.Trim(), period?.Trim() ?? "", out var key) is { } misaddressed)
        {
            return (misaddressed, null);
        }

        if (!await regions.CoverAsync(caller, key.Agency, cancellationToken))
        {
            return (new Problem("agency-forbidden", ("agency", key.Agency)), null);
        }

        return await storage.Reports.FindAsync(key, cancellationToken) is { } head
            && await StoredReport.LoadAsync(storage, key, head.Version, cancellationToken) is { } report
            ? (null, report) : (Features.ReportAddress.Unknown(key), null);
    }
}
