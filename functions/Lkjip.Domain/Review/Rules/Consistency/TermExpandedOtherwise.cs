using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-30: a term of the law is spelled out with a wrong word before its abbreviation: "Indikator Kerja Utama (IKU)" (istilah baku).</summary>
/// <remarks>Judged are the capitalised words before the abbreviation, where all but one are right. Other abbreviations are left alone.</remarks>
internal sealed partial class TermExpandedOtherwise() : ReviewRule("R-KON-30", Severity.Note)
{
    private static readonly (string Short, string Long)[] Terms =
    [
        ("IKU", "Indikator Kinerja Utama"), ("RKT", "Rencana Kinerja Tahunan"), ("Renstra", "Rencana Strategis"), ("Renja", "Rencana Kerja"),
        ("RPJMD", "Rencana Pembangunan Jangka Menengah Daerah"), ("SPM", "Standar Pelayanan Minimal"), ("SKPD", "Satuan Kerja Perangkat Daerah"),
        ("SAKIP", "Sistem Akuntabilitas Kinerja Instansi Pemerintah"), ("AKIP", "Akuntabilitas Kinerja Instansi Pemerintah"), ("OPD", "Organisasi Perangkat Daerah"),
        ("LKjIP", "Laporan Kinerja Instansi Pemerintah"), ("LKIP", "Laporan Kinerja Instansi Pemerintah"), ("DPA", "Dokumen Pelaksanaan Anggaran"),
    ];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from text in context.Texts
        from Match match in Abbreviation().Matches(text.Text)
        from term in Terms
        where term.Short.Equals(match.Groups["short"].Value, StringComparison.OrdinalIgnoreCase)
        let right = term.Long.Split(' ')
        let printed = Before(text.Text, match.Index, right.Length)
        where printed.Length == right.Length && printed.Zip(right).Count(pair => !pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase)) == 1
            && printed.All(word => char.IsUpper(word[0])) && printed[0].Equals(right[0], StringComparison.OrdinalIgnoreCase)
        select Found(text.Place, $"{string.Join(' ', printed)} ({match.Groups["short"].Value})", term.Long, null, ("what", term.Short));

    private static string[] Before(string text, int end, int count) =>
        [.. Word().Matches(text[Math.Max(0, end - 100)..end]).Select(match => match.Value).TakeLast(count)];

    [GeneratedRegex(@"\(\s*(?<short>\p{L}{3,7})\s*\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
