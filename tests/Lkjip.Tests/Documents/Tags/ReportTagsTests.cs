using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Xunit;

namespace Lkjip.Tests.Documents.Tags;

public sealed class ReportTagsTests
{
    [Fact]
    public void For_AgencyAndRegion_GivesTheFullName()
    {
        Assert.Equal(new TextValue("Dinas Tenaga Kerja Kabupaten Blitar"), Tags(Report()).Find("instansi.namaLengkap"));
    }

    [Fact]
    public void For_ActingHead_PutsPltBeforeThePosition()
    {
        Assert.Equal(new TextValue("Plt. Kepala Dinas Tenaga Kerja"), Tags(Report()).Find("ttd.laporan.jabatan"));
        Assert.Equal(new TextValue("19750902 199412 1 002"), Tags(Report()).Find("ttd.laporan.nip"));
    }

    [Fact]
    public void For_HeadOfRegion_HasNoRankAndNoNip()
    {
        var second = Assert.IsType<ScopeValue>(Tags(Report()).Find("perjanjianAwal.pihakKedua")).Scope;
        Assert.Null(second.Find("nip"));
        Assert.Null(second.Find("pangkat"));
        Assert.Equal(new FlagValue(false), second.Find("adaPangkat"));
    }

    [Fact]
    public void For_BudgetTree_NestsActivitiesInPrograms()
    {
        var program = Assert.Single(Assert.IsType<ListValue>(Tags(Report()).Find("program")).Items);
        var activity = Assert.Single(Assert.IsType<ListValue>(program.Find("kegiatan")).Items);
        Assert.Equal(new TextValue("Kegiatan A"), activity.Find("nama"));
        Assert.Empty(Assert.IsType<ListValue>(activity.Find("subKegiatan")).Items);
    }

    [Fact]
    public void For_MissingAgreement_IsNullButKnown()
    {
        Assert.True(Tags(Report()).Knows("perjanjianPerubahan.judul"));
        Assert.Null(Tags(Report()).Find("perjanjianPerubahan.judul"));
    }

    [Fact]
    public void For_NarrativeSection_IsABlock()
    {
        var block = Assert.IsType<BlockValue>(Tags(Report()).Find("narasi.latarBelakang"));
        Assert.Equal("Teks.", Assert.Single(block.Blocks).Text);
        Assert.Null(Tags(Report()).Find("narasi.visi"));
    }

    [Fact]
    public void For_EarlierBudgets_GivesTheYearsBeforeTheMeasuredOneNewestFirst()
    {
        var report = Report();
        var history = new[] { 2020, 2023, 2021 }.Select(year => new BudgetYear { Year = year, Ceiling = new Rupiah(year), Spent = new Rupiah(5) });
        var years = Assert.IsType<ListValue>(Tags(report with { Budget = report.Budget with { History = [.. history] } }).Find("anggaranLalu")).Items;
        Assert.Equal([2021m, 2020m], years.Select(year => Assert.IsType<NumberValue>(year.Find("pagu")).Number));
    }

    private static TagScope Tags(PerformanceReport report) => ReportTags.For(Assessor.Assess(report));

    private static PerformanceReport Report() => new()
    {
        SchemaVersion = PerformanceReport.CurrentSchemaVersion,
        Agency = new Agency
        {
            Id = "a", Name = "Dinas Tenaga Kerja",
            Region = new Region { Id = "blitar", Name = "Kabupaten Blitar", Government = "Pemerintah Kabupaten Blitar", Place = "Blitar" },
        },
        Period = new ReportingPeriod { Year = 2022 },
        Plan = new StrategicPlan { FromYear = 2021, ToYear = 2026, Objectives = [] },
        Indicators = [],
        Budget = new Budget
        {
            Programs =
            [
                new BudgetItem
                {
                    Id = "p", Name = "Program A",
                    Children = [new BudgetItem { Id = "k", Name = "Kegiatan A", CeilingOriginal = new Rupiah(10), Spent = new Rupiah(5) }],
                },
            ],
        },
        Signatories =
        [
            new Signatory
            {
                Id = "s1", Name = "Drs. RULLY", Position = "Kepala Dinas Tenaga Kerja", Appointment = Appointment.Acting,
                Rank = "Pembina Utama Muda", EmployeeNumber = "197509021994121002",
            },
            new Signatory { Id = "s2", Name = "Hj. RINI", Position = "Bupati Blitar", Rank = "-", ElectedOffice = true },
        ],
        SignedDocuments = [new SignedDocument { Document = DocumentKind.Report, SignatoryId = "s1" }],
        Agreements =
        [
            new PerformanceAgreement
            {
                Id = "pk", Kind = AgreementKind.Original, Year = 2022, Title = "Perjanjian Kinerja Tahun 2022", FirstPartyId = "s1", SecondPartyId = "s2",
            },
        ],
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(StringComparer.Ordinal)
        {
            ["background"] = [new NarrativeBlock { Text = "Teks." }],
        },
    };
}
