using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Records;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A review with the report it is about, as its documents print it.</summary>
internal sealed record ReviewSource(ReviewSheet Sheet, PerformanceReport Report)
{
    private const string Office = "Inspektorat";

    public ReviewHeader Header => Sheet.Record.Header;

    /// <summary>The report in running text: title, agency, period.</summary>
    public string ReportName => string.Create(
        CultureInfo.InvariantCulture, $"{Report.Period.Title} {Report.Agency.Name} {Report.Agency.Region.Name}{Quarter} Tahun {Report.Period.MeasuredYear ?? Report.Period.Year}");

    /// <summary>To whom the note goes: as typed, else the head of the agency.</summary>
    public string Recipient => Typed(Header.Recipient) ?? $"Kepala {Report.Agency.Name} {Report.Agency.Region.Name}";

    /// <summary>The reviewing office, as typed.</summary>
    public string Inspectorate => Typed(Header.Inspectorate) ?? Office;

    /// <summary>The reviewing office with its region.</summary>
    public string FullInspectorate => WithRegion(Inspectorate);

    /// <summary>Who signs: as typed, else the one whom the report names for the statement of review.</summary>
    public ReviewSigner Signer => Header.Signer with
    {
        Name = Typed(Header.Signer.Name) ?? Named?.Name,
        Position = Typed(Header.Signer.Position) ?? Named?.Position ?? WithRegion("Inspektur"),
        Rank = Typed(Header.Signer.Rank) ?? Named?.Rank,
        EmployeeNumber = Typed(Header.Signer.EmployeeNumber) ?? Named?.EmployeeNumber,
    };

    /// <summary>The findings of the version, then those that were fixed before it.</summary>
    public IEnumerable<ReviewedFindingSource> Findings =>
        Sheet.Findings.Select(ReviewedFindingSource.Of).Concat(Sheet.Gone.Select(ReviewedFindingSource.Of)).Select(finding => finding with { Wording = Sheet.Wording });

    private string Quarter => Report.Period.Quarter is { } quarter ? $" Triwulan {IndonesianFormat.Roman(quarter)}" : "";

    private Signatory? Named => Report.SignedDocuments.FirstOrDefault(signing => signing.Document == DocumentKind.ReviewStatement) is { SignatoryId: { } id }
        ? Report.Signatories.FirstOrDefault(signatory => signatory.Id == id)
        : null;

    private string WithRegion(string name) =>
        name.Contains(Report.Agency.Region.Name, StringComparison.OrdinalIgnoreCase) ? name : $"{name} {Report.Agency.Region.Name}";

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
