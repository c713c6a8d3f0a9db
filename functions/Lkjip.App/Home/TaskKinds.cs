using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Words;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Home;

/// <summary>All kinds of tasks; the first that fits a report and a caller is his, and what is to be done comes before waiting (daftar jenis tugas).</summary>
internal static class TaskKinds
{
    private static readonly string[] Writers = [Roles.Operator, Roles.Planner];
    private static readonly string[] Publishers = [Roles.Planner, Roles.Administrator];

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<TaskKind> All { get; } =
    [
        new("Dikembalikan dengan catatan", ReportStates.Returned, Writers, Returned)
        {
            Action = "Perbaiki data", Link = Form, Due = Operator, IsOfAgency = true, Quotes = entry => entry.State == ReportStates.Returned && entry.Reason is not null,
        },
        new("Belum dimulai", null, Writers, _ => "Data laporan ini belum diisi sama sekali.")
        {
            Action = "Mulai laporan", Link = subject => Routes.NewReportPage(subject.Agency, subject.Period.ToString()), Due = Operator, IsOfAgency = true,
        },
        new("Sedang diisi", ReportStates.Draft, Writers, subject => $"Belum diajukan. {FindingsOf(subject)}")
        {
            Action = "Lanjutkan mengisi", Link = Form, Due = Operator, IsOfAgency = true,
        },
        new("Menunggu reviu Anda", ReportStates.Submitted, [Roles.Reviewer], subject => $"Diajukan {subject.Since}.")
        {
            Action = "Mulai reviu", Link = Review, Due = Planner,
        },
        new("Reviu berjalan", ReportStates.InReview, [Roles.Reviewer], subject => $"Direviu sejak {subject.Since}, oleh {subject.Head!.UpdatedBy}.")
        {
            Action = "Lanjutkan reviu", Link = Review, Due = Planner,
        },
        new("Menunggu tanda tangan", ReportStates.Approved, [Roles.Signatory], subject => $"Lolos reviu {subject.Since}. {Turn(subject)}")
        {
            Action = "Baca dan tanda tangani", Link = Report, Due = Planner, Quotes = Asked,
        },
        new("Siap diterbitkan", ReportStates.SignedOff, Publishers, subject => $"Tanda tangan lengkap sejak {subject.Since}.")
        {
            Action = "Buka dan terbitkan", Link = Report, Due = Planner,
        },
        new("Menunggu reviu Inspektorat", ReportStates.Submitted, [.. Writers, Roles.Signatory], subject => $"Menunggu sejak {subject.Since}.") { Link = Report },
        new("Sedang direviu Inspektorat", ReportStates.InReview, [.. Writers, Roles.Signatory], subject => $"Direviu sejak {subject.Since}.") { Link = Report },
        new("Menunggu tanda tangan", ReportStates.Approved, [.. Writers, Roles.Reviewer], subject => $"Lolos reviu {subject.Since}. {Turn(subject)}")
        {
            Link = Report, Quotes = Asked,
        },
        new("Menunggu diterbitkan", ReportStates.SignedOff, [Roles.Operator, Roles.Reviewer, Roles.Signatory], subject => $"Ditandatangani sejak {subject.Since}.")
        {
            Link = Report,
        },
        new("Menunggu perbaikan perangkat daerah", ReportStates.Returned, [Roles.Reviewer, Roles.Signatory], subject => $"Dikembalikan {subject.Since}.") { Link = Report },
    ];

    /// <summary>The task of a caller at a report; null when he has none.</summary>
    public static TaskKind? Find(Caller caller, string? state) => All.FirstOrDefault(kind => kind.Fits(caller, state));

    private static DateOnly Operator(Deadlines deadlines, PeriodName period) => deadlines.Operator(period);

    private static DateOnly Planner(Deadlines deadlines, PeriodName period) => deadlines.Planner(period);

    private static string Form(TaskSubject subject) => Routes.FormPage(subject.Agency, subject.Period.ToString());

    private static string Report(TaskSubject subject) => Routes.ReportPage(subject.Agency, subject.Period.ToString());

    private static string Review(TaskSubject subject) => Routes.ReviewPage(subject.Agency, subject.Period.ToString());

    private static bool Asked(HistoryEntry entry) => entry.What == HistoryEntry.AskedToSign;

    private static string Returned(TaskSubject subject) => subject.Entry is { Reason: { } reason } entry
        ? $"Dikembalikan {LocalTime.InWords(entry.At)} oleh {entry.By}: “{reason}”"
        : $"Dikembalikan {subject.Since}.";

    private static string Turn(TaskSubject subject) => subject.Entry?.Subject is { } name ? $"Menunggu tanda tangan {name}." : "";

    private static string FindingsOf(TaskSubject subject)
    {
        var (errors, warnings) = (FactText.Count(subject.Head!, "errors"), FactText.Count(subject.Head!, "warnings"));
        return errors + warnings == 0 ? "Tidak ada kesalahan atau peringatan."
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Temuan: {errors} kesalahan, {warnings} peringatan.");
    }
}
