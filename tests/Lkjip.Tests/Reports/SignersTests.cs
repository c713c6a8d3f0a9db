using Lkjip.Domain.Reports;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Reports;

public sealed class SignersTests
{
    [Fact]
    public void Of_TwoAgreements_TellsThePartiesOfTheLastOneAndTheSignersOfTheReport() =>
        Assert.Equal(["plt", "bupati"], Signers.Of(Report("plt@contoh.example")).Select(signatory => signatory.Id));

    [Fact]
    public void Of_OneAddressTwice_TellsItOnce() =>
        Assert.Equal(["plt"], Signers.Of(Report("BUPATI@contoh.example")).Select(signatory => signatory.Id));

    [Fact]
    public void Of_SecondPartyNamedFirst_StillSignsLast()
    {
        var report = Report("plt@contoh.example");

        var turned = report with { Signatories = [.. report.Signatories.Reverse()] };

        Assert.Equal(["plt", "bupati"], Signers.Of(turned).Select(signatory => signatory.Id));
    }

    [Fact]
    public void Of_NoAddress_TellsNobody() => Assert.DoesNotContain(Signers.Of(Report(null)), signatory => signatory.Id == "plt");

    private static PerformanceReport Report(string? email) => ReportBuilder.WithOneObjective().With(now => now with
    {
        Signatories = [Person("lama", "lama@contoh.example"), Person("plt", email), Person("bupati", "bupati@contoh.example")],
        SignedDocuments = [new SignedDocument { Document = DocumentKind.Report, SignatoryId = "plt" }],
        Agreements = [Agreement("perubahan", AgreementKind.Revised, "plt"), Agreement("awal", AgreementKind.Original, "lama")],
    }).Build();

    private static Signatory Person(string id, string? email) => new() { Id = id, Position = "Jabatan", Email = email };

    private static PerformanceAgreement Agreement(string id, AgreementKind kind, string first) =>
        new() { Id = id, Kind = kind, Year = 2022, Title = "Perjanjian Kinerja", FirstPartyId = first, SecondPartyId = "bupati" };
}
