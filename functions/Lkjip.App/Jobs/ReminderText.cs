using System.Globalization;
using System.Net;
using Lkjip.App.Hosting;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Text;

namespace Lkjip.App.Jobs;

/// <summary>Writes the mails about deadlines, in Indonesian, as plain text and as HTML (isi surel pengingat).</summary>
internal static class ReminderText
{
    private const int MostNames = 200;

    /// <summary>The reminder to an agency.</summary>
    public static MailMessage ForAgency(
        Notice notice, AgencyRegistration agency, Deadlines deadlines, PeriodName period, DateTimeOffset now, Uri publicUrl)
    {
        var name = $"{agency.Name} {agency.RegionName}";
        var left = deadlines.DaysLeft(period, now);
        var what = left < 0 ? "terlambat" : "segera jatuh tempo";
        string[] paragraphs =
        [
            $"Laporan kinerja {period.InWords()} belum diajukan.",
            $"{Deadline(deadlines, period)} {DaysLeft(left)}",
            left < 0 ? "Mohon segera lengkapi dan ajukan; pengajuannya akan ditandai terlambat." : "Mohon lengkapi dan ajukan sebelum batas waktu itu.",
        ];
        return Write(notice, name, $"Pengingat: laporan kinerja {period.InWords()} {what}", paragraphs, [], Link(publicUrl, Routes.Prefix));
    }

    /// <summary>The list of those who have not handed in, to the planner of a region.</summary>
    public static MailMessage ForPlanner(
        Notice notice, RegionRegistration region, IReadOnlyList<string> missing, PeriodName period, DateTimeOffset now, Uri publicUrl)
    {
        var deadlines = Deadlines.Of(region);
        var more = missing.Count - MostNames;
        string[] paragraphs =
        [
            $"{Whole(missing.Count)} perangkat daerah belum mengajukan laporan kinerja {period.InWords()}.",
            $"{Deadline(deadlines, period)} {DaysLeft(deadlines.DaysLeft(period, now))} Batas perencana: {IndonesianFormat.Date(deadlines.Planner(period))}.",
        ];
        IEnumerable<string> names = more > 0 ? missing.Take(MostNames).Append($"dan {Whole(more)} lainnya") : missing;
        var link = Link(publicUrl, Routes.RunPage(region.Id, period.ToString()));
        return Write(notice, $"Perencana {region.Name}", $"Belum mengajukan: laporan kinerja {period.InWords()}, {region.Name}", paragraphs, [.. names], link);
    }

    private static string Deadline(Deadlines deadlines, PeriodName period) =>
        $"Batas pengajuannya {IndonesianFormat.Date(deadlines.Operator(period))} pukul 24.00 {deadlines.Zone.Name}.";

    private static string DaysLeft(int left) => left switch
    {
        > 0 => $"Waktunya tinggal {Whole(left)} hari lagi.",
        0 => "Batas itu jatuh hari ini.",
        _ => $"Batas itu sudah lewat {Whole(-left)} hari.",
    };

    private static MailMessage Write(
        Notice notice, string name, string subject, IReadOnlyList<string> paragraphs, IReadOnlyList<string> items, string link)
    {
        var list = items.Count == 0 ? "" : $"{string.Join('\n', items.Select(item => $"- {item}"))}\n\n";
        var text = $"Yth. {name},\n\n{string.Join("\n\n", paragraphs)}\n\n{list}Buka: {link}\n\nSurel ini dikirim otomatis.\n";
        var html = $"<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"></head><body><p>Yth. {E(name)},</p>"
            + $"{string.Concat(paragraphs.Select(paragraph => $"<p>{E(paragraph)}</p>"))}"
            + (items.Count == 0 ? "" : $"<ul>{string.Concat(items.Select(item => $"<li>{E(item)}</li>"))}</ul>")
            + $"<p>Buka: <a href=\"{E(link)}\">{E(link)}</a></p><p>Surel ini dikirim otomatis.</p></body></html>";
        return new MailMessage(notice.To, name, subject, text, html, notice.CorrelationId);
    }

    private static string Link(Uri publicUrl, string path) => $"{publicUrl.AbsoluteUri.TrimEnd('/')}{path}";

    private static string E(string text) => WebUtility.HtmlEncode(text);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
