using System.Globalization;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The line of a job in a partition of the index, newest first: of the open jobs, and of the failed ones.</summary>
internal static class JobLine
{
    internal const string Open = "jobs|open";
    internal const string Failed = "jobs|failed";

    internal static TableEntity OpenRow(Job job) => Row(Open, job.CreatedAt, job);

    internal static TableEntity FailedRow(Job job) => Row(Failed, job.UpdatedAt, job);

    internal static (ReportKey Report, string Id) Read(TableEntity line) => line.RowKey.Split('|') is [_, var agency, var period, var id]
        ? (new(agency, period), id)
        : throw new InvalidDataException($"{line.PartitionKey} {line.RowKey}: not the line of a job.");

    /// <summary>Sorts the newest first; the service keeps more digits than a key needs.</summary>
    internal static string NewestFirst(DateTimeOffset at) =>
        ((DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks) / TimeSpan.TicksPerMillisecond).ToString("D15", CultureInfo.InvariantCulture);

    private static TableEntity Row(string partition, DateTimeOffset at, Job job) =>
        new(partition, $"{NewestFirst(at)}|{job.Report.Partition}|{job.Id}") { { "Since", at } };
}
