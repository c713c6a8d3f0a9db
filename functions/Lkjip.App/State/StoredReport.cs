using Lkjip.Azure.Stores;
using Lkjip.Domain.Reading;

namespace Lkjip.App.State;

/// <summary>Reads a stored version back into a report with figures and findings.</summary>
internal static class StoredReport
{
    /// <summary>The version, assessed and reviewed; null when there is no such version.</summary>
    /// <exception cref="UnreadableReportException">The stored version cannot be read any more.</exception>
    public static async Task<ReviewedReport?> LoadAsync(StorageClients storage, ReportKey key, int version, CancellationToken cancellationToken) =>
        await ContentAsync(storage, key, version, cancellationToken) is { } content ? Read(key, content) : null;

    /// <summary>The bytes of a version; null when there is no such version.</summary>
    /// <exception cref="UnreadableReportException">The stored bytes are damaged.</exception>
    public static async Task<ReportContent?> ContentAsync(StorageClients storage, ReportKey key, int version, CancellationToken cancellationToken)
    {
        try
        {
            return await storage.Reports.ReadAsync(key, version, cancellationToken);
        }
        catch (InvalidDataException damaged)
        {
            throw new UnreadableReportException($"Version {version} of {key} is damaged.", damaged);
        }
    }

    /// <summary>A version that was read from the storage, assessed and reviewed.</summary>
    /// <exception cref="UnreadableReportException">The stored version cannot be read any more: the contract has moved under it.</exception>
    public static ReviewedReport Read(ReportKey key, ReportContent content)
    {
        var reading = ReportReader.Read(content.Content);
        return reading.Report is { } report
            ? ReviewedReport.Of(report, reading.Findings)
            : throw new UnreadableReportException($"Version {content.Version} of {key} does not fit the data contract: {reading.Findings[0].Code} at {reading.Findings[0].Place}.");
    }
}
