using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Values;

namespace Lkjip.Tests.Builders;

/// <summary>
/// A small report to hold sentences against. Certified 36 of 50 = 72 % (target 80: 90 %; 2021: 30 of 50), placed 1.250 (target 1.000: 125 %; 2021:
/// 1.100). Spent 1.150.000.000 of 1.500.000.000 = 76,67 % (2021: 600 of 1.200 million = 50 %), objective 1 90 %, objective 2 50 %.
/// </summary>
internal static class TextReport
{
    /// <summary>The report with one more typed text in a section.</summary>
    public static ReportBuilder With(string text, string section = "achievementComment") => Sound().With(now => now with
    {
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(now.Narratives) { [section] = [new NarrativeBlock { Text = text }] },
    });

    /// <summary>The report with a text in the analysis of an objective ("s1"), an indicator ("i1") or a program ("p1").</summary>
    public static ReportBuilder About(string subject, string text, Func<IReadOnlyList<NarrativeBlock>, Analysis>? part = null)
    {
        var analysis = (part ?? (blocks => new Analysis { Achievement = blocks }))([new NarrativeBlock { Text = text }]);
        return Sound().With(now => now with
        {
            Plan = now.Plan with { Objectives = [.. now.Plan.Objectives.Select(one => one.Id == subject ? one with { Analysis = analysis } : one)] },
            Indicators = [.. now.Indicators.Select(one => one.Id == subject ? one with { Analysis = analysis } : one)],
            Budget = now.Budget with { Programs = [.. now.Budget.Programs.Select(one => one.Id == subject ? one with { Analysis = analysis } : one)] },
        });
    }

    /// <summary>The report without texts.</summary>
    public static ReportBuilder Sound() => new ReportBuilder()
        .Objective("s1", "Meningkatnya kompetensi tenaga kerja").Objective("s2", "Meningkatnya penempatan tenaga kerja")
        .Indicator("i1", "s1", 80m, null, one => one with
        {
            Number = "1.1",
            Name = "Persentase lulusan pelatihan bersertifikat kasus",
            ShortName = "Lulusan bersertifikat",
            Actuals = [Ratio(2021, 30, 50), Ratio(2022, 36, 50)],
        })
        .Indicator("i2", "s2", 1000m, null, one => one with
        {
            Number = "2.1",
            Name = "Jumlah tenaga kerja yang ditempatkan",
            Kind = IndicatorKind.Count,
            Unit = "Orang",
            Actuals =
            [
                new Measurement { Year = 2021, Value = MeasuredValue.OfNumber(1100) },
                new Measurement { Year = 2022, Addends = [new Addend { Label = "Angkatan kerja lokal (AKL)", Value = 1050 }, new Addend { Label = "Angkatan kerja antar daerah (AKAD)", Value = 200 }] },
            ],
        })
        .Program("p1", 1_000_000_000, 900_000_000, Item("p1a", "Pelatihan", 650_000_000, 550_000_000), Item("p1b", "Sertifikasi", 350_000_000, 350_000_000))
        .Program("p2", 500_000_000, 250_000_000, Item("p2a", "Bursa Kerja", 500_000_000, 250_000_000))
        .Allocation("s1", "p1").Allocation("s2", "p2")
        .With(now => now with
        {
            Plan = now.Plan with { Goals = [new Goal { Id = "g1", Text = "Meningkatnya kesempatan kerja" }] },
            Budget = now.Budget with { History = [new BudgetYear { Year = 2021, Ceiling = new Rupiah(1_200_000_000), Spent = new Rupiah(600_000_000) }] },
            Agency = now.Agency with
            {
                Units =
                [
                    new OrganisationUnit { Name = "Sekretariat", Members = ["Sub Bagian Umum", "Sub Bagian Keuangan"] },
                    new OrganisationUnit { Name = "Bidang Pelatihan" }, new OrganisationUnit { Name = "Bidang Penempatan" },
                ],
            },
            Staffing =
            [
                new StaffingTable
                {
                    Id = "pangkat", Kind = StaffingKind.Rank, Caption = "Pegawai menurut Pangkat", LabelHeader = "Pangkat", CountHeaders = ["Laki-Laki", "Perempuan"],
                    Rows = [Row("Pembina (IV/a)", 1, 0), Row("Penata (III/c)", 4, 3), Row("Pengatur (II/c)", 0, 1)],
                },
                new StaffingTable
                {
                    Id = "pendidikan", Kind = StaffingKind.Education, Caption = "Pegawai menurut Pendidikan", LabelHeader = "Pendidikan", CountHeaders = ["Jumlah"],
                    Rows = [new StaffingRow { Label = "S1", Group = "ASN", Counts = [9] }, new StaffingRow { Label = "SMA", Group = "Non ASN", Counts = [3] }],
                },
            ],
            ExtraTables =
            [
                new ExtraTable
                {
                    Id = "penganggur",
                    Columns =
                    [
                        new ExtraColumn { Id = "label", Header = "Pendidikan" }, new ExtraColumn { Id = "y2021", Header = "2021", Kind = ExtraColumnKind.Count },
                        new ExtraColumn { Id = "y2022", Header = "2022", Kind = ExtraColumnKind.Count },
                    ],
                    Rows = [["SLTP", "5601", "14055"], ["Diploma", "0", "1309"]],
                },
            ],
        });

    /// <summary>The codes of the findings on texts.</summary>
    public static List<string> Codes(ReportBuilder builder) => [.. Findings(builder).Select(finding => finding.Code)];

    /// <summary>The findings on texts.</summary>
    public static List<Finding> Findings(ReportBuilder builder) =>
        [.. Reviewer.Review(Assessor.Assess(builder.Build())).Where(finding => finding.Code.StartsWith("R-TKS-", StringComparison.Ordinal))];

    private static Measurement Ratio(int year, decimal numerator, decimal denominator) => new() { Year = year, Numerator = numerator, Denominator = denominator };

    private static StaffingRow Row(string label, params int[] counts) => new() { Label = label, Counts = counts };

    private static BudgetItem Item(string id, string name, long ceiling, long spent) => ReportBuilder.Item(id, ceiling, spent) with { Name = name };
}
