using System.Globalization;

namespace Lkjip.Azure.Tables;

/// <summary>Builds filters in which no value can break out of its quotes.</summary>
/// <remarks>Obeys <see href="https://learn.microsoft.com/rest/api/storageservices/querying-tables-and-entities"/>.</remarks>
public static class TableFilter
{
    /// <summary>A filter from an interpolated string: <c>TableFilter.Of($"PartitionKey eq {partition}")</c>. Write no quotes.</summary>
    public static string Of(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return string.Format(CultureInfo.InvariantCulture, filter.Format, [.. filter.GetArguments().Select(object? (v) => Literal(v))]);
    }

    /// <summary>The rows of a partition.</summary>
    public static string Partition(string partition) => Of($"PartitionKey eq {partition}");

    /// <summary>The rows of a partition whose key begins with a prefix.</summary>
    public static string Prefix(string partition, string prefix) =>
        Of($"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {After(prefix)}");

    /// <summary>The first text, in the order of the service, after all texts with a prefix.</summary>
    public static string After(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        return prefix[..^1] + (char)(prefix[^1] + 1);
    }

    private static string Literal(object? value) => value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => $"datetime'{time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture)}'",
        _ => throw new NotSupportedException($"A filter has no literal for {value?.GetType().ToString() ?? "null"}."),
    };
}
