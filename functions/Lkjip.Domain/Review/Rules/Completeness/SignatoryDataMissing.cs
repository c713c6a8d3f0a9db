using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-04: a signature block lacks name, rank, employee number, date or place (data penandatangan).</summary>
/// <remarks>The head of a region has neither rank nor employee number (NIP). An employee number has 18 digits.</remarks>
internal sealed class SignatoryDataMissing() : ReviewRule("R-LKP-04", Severity.Warning, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var signings = context.Report.SignedDocuments.Select(signing => (Name(signing.Document), Date: signing.Date is not null, signing.DateText, signing.SignatoryId))
            .Concat(context.Report.Agreements.SelectMany(agreement => new[]
            {
                ($"{agreement.Title}, pihak pertama", agreement.Date is not null, (string?)null, agreement.FirstPartyId),
                ($"{agreement.Title}, pihak kedua", agreement.Date is not null, (string?)null, agreement.SecondPartyId),
            }));
        foreach (var (document, hasDate, dateText, id) in signings)
        {
            var missing = Missing(context.Report.Signatories.FirstOrDefault(signatory => signatory.Id == id), hasDate, dateText).ToList();
            if (missing.Count > 0)
            {
                yield return Found(document, null, null, null, ("what", string.Join(", ", missing)));
            }
        }

        if (context.Report.SignedDocuments.All(signing => signing.Document is not (DocumentKind.Foreword or DocumentKind.Report)))
        {
            yield return Found("Kata pengantar dan penutup", null, null, null, ("what", "tempat, tanggal dan nama penandatangan"));
        }
    }

    private static IEnumerable<string> Missing(Signatory? signatory, bool hasDate, string? dateText)
    {
        if (!hasDate)
        {
            yield return dateText is null ? "tanggal lengkap" : $"tanggal lengkap (tertulis {dateText})";
        }

        if (signatory is null || string.IsNullOrWhiteSpace(signatory.Name))
        {
            yield return signatory?.EmployeeNumber is { } number ? $"nama penandatangan (hanya NIP {number})" : "nama penandatangan";
        }

        if (signatory is null || signatory.ElectedOffice)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(signatory.Rank))
        {
            yield return "pangkat";
        }

        if (signatory.EmployeeNumber?.Count(char.IsAsciiDigit) != 18)
        {
            yield return signatory.EmployeeNumber is null ? "NIP" : $"NIP 18 angka (tertulis {Digits(signatory.EmployeeNumber)} angka)";
        }
    }

    private static string Digits(string number) => number.Count(char.IsAsciiDigit).ToString(CultureInfo.InvariantCulture);

    private static string Name(DocumentKind document) => document switch
    {
        DocumentKind.Foreword => "Kata pengantar",
        DocumentKind.Report => "Penutup laporan",
        DocumentKind.StrategicPlan => "Matriks Renstra",
        DocumentKind.AnnualPlan => "Rencana Kinerja Tahunan",
        DocumentKind.KeyIndicatorDecree => "Keputusan IKU",
        _ => "Pernyataan telah direviu",
    };
}
