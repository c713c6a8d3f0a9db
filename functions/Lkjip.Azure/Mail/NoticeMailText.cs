using System.Globalization;
using System.Net;

namespace Lkjip.Azure.Mail;

/// <summary>Writes the mail to a signatory, in Indonesian, as plain text and as HTML.</summary>
internal static class NoticeMailText
{
    internal static MailMessage Write(NoticeMail notice) => new(
        notice.To,
        notice.Name,
        $"{notice.Purpose.Subject}: {notice.ReportTitle} – {notice.AgencyName}",
        Text(notice),
        Html(notice),
        notice.CorrelationId);

    private static string Greeting(NoticeMail notice) =>
        notice.Name is null ? $"Yth. {notice.Position}" : $"Yth. {notice.Name}, {notice.Position}";

    private static string Opening(NoticeMail notice) => string.Create(CultureInfo.InvariantCulture,
        $"{notice.ReportTitle} {notice.AgencyName} (versi {notice.Version}) {notice.Purpose.Opening}");

    private static string Validity(NoticeMail notice) => $"Tautan ini berlaku sampai {notice.LinkValidUntil} dan hanya untuk Bapak/Ibu; mohon tidak diteruskan.";

    private static string Footer(NoticeMail notice) =>
        $"Surel ini dikirim secara otomatis atas nama {notice.AgencyName}. Bila Bapak/Ibu bukan penerima yang dimaksud, abaikan surel ini.";

    private static IReadOnlyList<string> Actions(NoticeMail notice) => notice.Actions.Count > 0 ? notice.Actions : notice.Purpose.Actions;

    private static string Text(NoticeMail notice) => string.Join("\r\n\r\n", Paragraphs(notice)) + "\r\n";

    private static IEnumerable<string> Paragraphs(NoticeMail notice)
    {
        yield return Greeting(notice);
        yield return Opening(notice);
        if (notice.KeyNumbers.Count > 0)
            yield return Lines("Angka pokok:", notice.KeyNumbers.Select(n => $"- {n.Key}: {n.Value}"));
        yield return Lines("Yang perlu dilakukan:", Actions(notice).Select((a, i) => FormattableString.Invariant($"{i + 1}. {a}")));
        yield return Lines("Tautan:", [notice.Link.AbsoluteUri]);
        yield return Validity(notice);
        yield return Lines("Hormat kami,", [notice.AgencyName]);
        // The signature separator of plain mails (RFC 3676, 4.3).
        yield return Lines("-- ", [Footer(notice)]);
    }

    private static string Lines(string first, IEnumerable<string> others) => string.Join("\r\n", [first, .. others]);

    private static string Html(NoticeMail notice) =>
        $"""
        <!DOCTYPE html>
        <html lang="id">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{E(notice.ReportTitle)}</title></head>
        <body style="margin:0;padding:24px;background:#f4f5f7;color:#1c2733;font:16px/1.5 Arial,Helvetica,sans-serif">
        <div style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5dae0;border-radius:8px">
        <p>{E(Greeting(notice))}</p>
        <p>{E(Opening(notice))}</p>
        {Numbers(notice)}
        <p style="margin-bottom:4px"><strong>Yang perlu dilakukan:</strong></p>
        <ol style="margin-top:0">{string.Concat(Actions(notice).Select(a => $"<li>{E(a)}</li>"))}</ol>
        <p><a href="{E(notice.Link.AbsoluteUri)}" style="display:inline-block;padding:12px 20px;background:#0b5394;color:#ffffff;text-decoration:none;border-radius:6px">{E(notice.Purpose.Button)}</a></p>
        <p style="font-size:14px">Bila tombol tidak dapat dibuka, salin alamat ini ke peramban:<br><span style="word-break:break-all">{E(notice.Link.AbsoluteUri)}</span></p>
        <p>{E(Validity(notice))}</p>
        <p>Hormat kami,<br>{E(notice.AgencyName)}</p>
        <p style="margin-bottom:0;padding-top:12px;border-top:1px solid #d5dae0;font-size:13px;color:#55606b">{E(Footer(notice))}</p>
        </div>
        </body>
        </html>
        """;

    private static string Numbers(NoticeMail notice) => notice.KeyNumbers.Count == 0 ? ""
        : $"""<table style="border-collapse:collapse;width:100%;margin:16px 0">{string.Concat(notice.KeyNumbers.Select(Row))}</table>""";

    private static string Row(KeyValuePair<string, string> number) =>
        $"""<tr><th scope="row" style="padding:6px 8px 6px 0;border-bottom:1px solid #d5dae0;text-align:left;font-weight:normal">{E(number.Key)}</th>"""
        + $"""<td style="padding:6px 0;border-bottom:1px solid #d5dae0;text-align:right;white-space:nowrap"><strong>{E(number.Value)}</strong></td></tr>""";

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
