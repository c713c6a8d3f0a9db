namespace Lkjip.Domain.Reports;

/// <summary>All kinds of name and fixed word that stated texts are about. To add one, add its line.</summary>
public static class StatedTextSubjects
{
    /// <summary>The subjects.</summary>
    public static IReadOnlyList<StatedTextSubject> All { get; } =
    [
        new("agency", "nama instansi", report => Texts(
            report.Agency.Name, $"{report.Agency.Name} {report.Agency.Region.Name}", $"{report.Agency.Name} {report.Agency.Region.Government}",
            report.Agency.ShortName)),
        new("region", "nama daerah", report => Texts(report.Agency.Region.Name)),
        new("government", "nama pemerintah daerah", report => Texts(report.Agency.Region.Government)),
        new("address", "alamat", report => Texts(report.Agency.Address, $"{report.Agency.Address} {report.Agency.Region.Place}")),
        new("telephone", "nomor telepon", report => Texts(report.Agency.Telephone)),
        new("postalCode", "kode pos", report => Texts(report.Agency.PostalCode)),
        new("reportTitle", "judul laporan", report => Texts(report.Period.Title)),
        new("vision", "visi", report => Texts(report.Plan.Vision)),
        new("mission", "misi", report => report.Plan.Missions.Select(mission => (mission.Id, mission.Text))!),
        new("regionGoal", "tujuan daerah (RPJMD)", report => Texts(report.Plan.RegionGoal)),
        new("regionGoalIndicator", "indikator tujuan daerah", report => Texts(report.Plan.RegionGoalIndicator)),
        new("regionObjective", "sasaran daerah (RPJMD)", report => Texts([.. report.Plan.RegionObjectives])),
        new("regionObjectiveIndicator", "indikator sasaran daerah", report => Texts(report.Plan.RegionObjectiveIndicator)),
        new("goal", "tujuan", report => report.Plan.Goals.Select(goal => (goal.Id, goal.Text))!),
        new("objective", "sasaran", report => report.Plan.Objectives.Select(objective => (objective.Id, objective.Text))!),
        new("indicator", "indikator", report => report.Indicators.Select(indicator => (indicator.Id, indicator.Name))!),
        new("indicatorNumber", "nomor indikator", Indicators(indicator => indicator.Number)),
        new("unitOfMeasure", "satuan indikator", Indicators(indicator => indicator.Unit)),
        new("definition", "definisi operasional", Indicators(indicator => indicator.Definition)),
        new("numerator", "pembilang", Indicators(indicator => indicator.NumeratorLabel)),
        new("denominator", "penyebut", Indicators(indicator => indicator.DenominatorLabel)),
        new("dataSource", "sumber data", Indicators(indicator => indicator.DataSource)),
        new("responsibleUnit", "penanggung jawab", Indicators(indicator => indicator.ResponsibleUnit)),
        new("budgetItem", "program atau kegiatan", report => report.Budget.Programs.SelectMany(Items), "Sub Kegiatan", "Program", "Kegiatan", "Keg."),
        new("unit", "unit organisasi", report => Texts([.. report.Agency.Units.SelectMany(unit => unit.Members.Prepend(unit.Name))])),
        new("person", "nama penandatangan", report => report.Signatories.Select(signatory => (signatory.Id, signatory.Name))!),
        new("position", "jabatan penandatangan", report => report.Signatories.Select(signatory => (signatory.Id, Position(signatory)))!),
        new("rank", "pangkat penandatangan", report => report.Signatories.Select(signatory => (signatory.Id, signatory.Rank))!),
        new("employeeNumber", "NIP", report => report.Signatories.Select(signatory => (signatory.Id, signatory.EmployeeNumber))!, "NIP"),
        new("agreement", "judul perjanjian", report => report.Agreements.Select(agreement => (agreement.Id, agreement.Title))!),
        new("photo", "keterangan foto", report => report.Photos.Select(photo => (photo.Id, photo.Caption))!),
        new("staffingCaption", "judul tabel pegawai", report => report.Staffing.Select(table => (table.Id, table.Caption))!),
        new("regulation", "peraturan", Nothing),
        new("announcedHeading", "bagian yang diumumkan", Nothing),
        new("heading", "judul bagian", Nothing),
        new("announcedTable", "tabel yang diumumkan", Nothing),
        new("tableCaption", "judul tabel", Nothing),
    ];

    private static IEnumerable<(string?, string?)> Nothing(PerformanceReport report) => [];

    private static IEnumerable<(string?, string?)> Texts(params string?[] texts) => texts.Select(text => ((string?)null, text));

    private static Func<PerformanceReport, IEnumerable<(string?, string?)>> Indicators(Func<Indicator, string?> text) =>
        report => report.Indicators.Select(indicator => ((string?)indicator.Id, text(indicator)));

    private static IEnumerable<(string?, string?)> Items(BudgetItem item) =>
        item.Children.SelectMany(Items).Prepend((item.Id, item.Name));

    private static string Position(Signatory signatory) => signatory.Appointment switch
    {
        Appointment.Acting => $"Plt. {signatory.Position}",
        Appointment.Daily => $"Plh. {signatory.Position}",
        Appointment.Interim => $"Pj. {signatory.Position}",
        _ => signatory.Position,
    };
}
