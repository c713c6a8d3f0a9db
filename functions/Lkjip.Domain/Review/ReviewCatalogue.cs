using System.Globalization;
using System.Text;

namespace Lkjip.Domain.Review;

/// <summary>The page <c>docs/reviu.md</c>: all review rules, what each checks, how grave it is and what it does with missing values (katalog aturan reviu).</summary>
public static class ReviewCatalogue
{
    /// <summary>The page, as Markdown.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder("""
            # Aturan reviu

            Halaman ini dibuat dari daftar aturan dalam program; jangan disunting langsung. Setiap temuan menyebut kode aturannya, tempatnya, yang
            tertulis, yang seharusnya, dan apa yang perlu dilakukan. Tingkat: **kesalahan** (laporan bertentangan dengan dirinya atau dengan
            peraturan), **peringatan** (perlu dilihat sebelum ditandatangani), **catatan** (patut diketahui).


            """.ReplaceLineEndings("\n"));
        page.Append("| Kelompok | Kode | Aturan |\n|---|---|---|\n");
        foreach (var family in ReviewRules.Families.Where(family => family.Rules.Count > 0))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Text($"R-{family.Code}")} | R-{family.Code} | {family.Rules.Count} |\n");
        }

        foreach (var family in ReviewRules.Families.Where(family => family.Rules.Count > 0))
        {
            page.Append($"\n## {Text($"R-{family.Code}")}\n");
            foreach (var rule in family.Rules)
            {
                page.Append($"\n### {rule.Code}\n\n{Text($"{rule.Code}.periksa")}\n\n");
                page.Append($"- Tingkat: {Level(rule.Severity)}\n- Nilai yang belum diisi: {Text(rule.OnMissing.Code)}\n- Bunyi temuan: {Text(rule.Code)}\n");
            }
        }

        return page.ToString();
    }

    private static string Text(string key) => Messages.Text(key);

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "kesalahan",
        Severity.Warning => "peringatan",
        _ => "catatan",
    };
}
