using System.Reflection;
using Lkjip.App.State;
using Lkjip.Domain.Reading;

namespace Lkjip.App.Documents;

/// <summary>The reports that come with the product as data, three real ones and a quarter with made-up figures, to try templates with (laporan contoh).</summary>
internal static class Samples
{
    private const string Prefix = "Samples.";
    private const string Extension = ".json";

    /// <summary>The names, in their order: "blitar-2022".</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(Samples).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Extension.Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>A sample, assessed and reviewed; null when no sample has the name.</summary>
    public static ReviewedReport? Find(string name)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Prefix}{name}{Extension}")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var reading = ReportReader.Read(content.ToArray());
        return ReviewedReport.Of(reading.Report!, reading.Findings);
    }
}
