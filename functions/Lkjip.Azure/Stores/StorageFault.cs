using System.Text.RegularExpressions;
using Azure;

namespace Lkjip.Azure.Stores;

/// <summary>Tells an outage of the storage from a broken program (gangguan penyimpanan).</summary>
public static class StorageFault
{
    /// <summary>True when the storage could not be reached, did not answer in time, was throttling or had an error of its own.</summary>
    /// <remarks>A caller answers 503 with Retry-After. A cancellation asked for by the caller itself is not an outage; check that first.</remarks>
    public static bool IsOutage(Exception exception) => exception switch
    {
        // A pattern that was too slow is our own fault, whoever the machine was busy for.
        RegexMatchTimeoutException => false,
        RequestFailedException failed => failed.Status is 0 or 408 or 429 or >= 500,
        AggregateException many => many.InnerExceptions.Count > 0 && many.InnerExceptions.All(IsOutage),
        OperationCanceledException or HttpRequestException or TimeoutException or IOException => true,
        _ => false,
    };
}
