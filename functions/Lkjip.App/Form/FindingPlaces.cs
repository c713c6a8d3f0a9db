using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;

namespace Lkjip.App.Form;

/// <summary>Where in the form a finding is put right (letak temuan di formulir).</summary>
/// <remarks>The reader names places by JSON path; the review as a reader of the printed report would, so each way of naming is tried in turn.</remarks>
internal sealed partial class FindingPlaces
{
    private readonly ReportForm form;
    private readonly FormCells cells;
    private readonly PerformanceReport report;
    private readonly Lazy<Dictionary<string, string>> texts;
    private readonly Lazy<Dictionary<string, string>> stated;
    private readonly Func<string, Finding, string?>[] ways;

    /// <summary>The places of a report and its form.</summary>
    public FindingPlaces(ReportForm form, PerformanceReport report)
    {
        (this.form, this.report, cells) = (form, report, new FormCells(form));
        texts = new(() => NarrativeTexts.Of(report).GroupBy(text => text.Place, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Path, StringComparer.Ordinal));
        stated = new(() => StatedPlaces().GroupBy(place => place.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Value, StringComparer.Ordinal));
        ways = [ByPath, ByText, ByStatement, ByRegulation, ByFigure, BySection, ByName];
    }

    /// <summary>The address of the cell or row; null where the form has no such place.</summary>
    public string? AddressOf(Finding finding) =>
        finding.Place.Split("; ").SelectMany(place => ways.Select(way => way(place, finding))).FirstOrDefault(address => address is not null);

    private string? ByPath(string place, Finding finding) => place.StartsWith('$') ? cells.AddressOf(place) : null;

    private string? ByText(string place, Finding finding) => texts.Value.TryGetValue(place, out var path) ? cells.AddressOf(path) : null;

    private string? ByStatement(string place, Finding finding) => stated.Value.GetValueOrDefault(place);

    private string? ByRegulation(string place, Finding finding) =>
        Regulation().Match(place) is { Success: true } match ? $"dasar-hukum/{int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1}/text" : null;

    // achievement/i1/...: the row of that indicator or program.
    private string? ByFigure(string place, Finding finding) =>
        finding.FigureId?.Split('/') is [_, var row, ..] ? RowOf("capaian", row) ?? RowOf("anggaran", row) : null;

    private string? BySection(string place, Finding finding) => NarrativeSections.All
        .Where(section => place == section.Title || place.StartsWith($"{section.Title},", StringComparison.Ordinal))
        .Select(section => $"narasi/{section.Id}/teks").FirstOrDefault();

    private string? ByName(string place, Finding finding) =>
        report.Indicators.Where(indicator => indicator.Name.Length > 0 && place.Contains(indicator.Name, StringComparison.Ordinal))
            .Select(indicator => RowOf("capaian", indicator.Id)).FirstOrDefault()
        ?? report.Budget.Programs.Where(program => program.Name.Length > 0 && place.Contains(program.Name, StringComparison.Ordinal))
            .Select(program => RowOf("anggaran", program.Id)).FirstOrDefault();

    private string? RowOf(string grid, string row) => form.Grid(grid)?.Rows.FirstOrDefault(other => other.Key == row)?.Address;

    private IEnumerable<KeyValuePair<string, string>> StatedPlaces() =>
        report.Stated.Select((figure, index) => KeyValuePair.Create(figure.Place, FormattableString.Invariant($"naskah-angka/{index}/value")))
            .Concat(report.StatedTexts.Select((text, index) => KeyValuePair.Create(text.Place, FormattableString.Invariant($"naskah-sebutan/{index}/value"))));

    [GeneratedRegex("^Dasar hukum nomor (?<number>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Regulation();
}
