using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The tags that templates can ask for, with examples from a sample report (katalog tag).</summary>
[Authorize(Policies.Plan)]
public sealed class TemplateTagsModel : PageModel
{
    private const int Most = 100;
    private const int LongestSearch = 100;

    /// <summary>The words that are looked for.</summary>
    [BindProperty(Name = "cari", SupportsGet = true)]
    public string? Wanted { get; set; }

    /// <summary>The group that is shown.</summary>
    [BindProperty(Name = "kelompok", SupportsGet = true)]
    public string? Group { get; set; }

    /// <summary>The sample that the examples are taken from.</summary>
    [BindProperty(Name = "contoh", SupportsGet = true)]
    public string? Sample { get; set; }

    internal IReadOnlyList<(TagEntry Entry, int Count)> Groups { get; private set; } = [];

    internal IReadOnlyList<TagLine> Found { get; private set; } = [];

    internal int Left { get; private set; }

    internal bool IsSearch => !string.IsNullOrWhiteSpace(Wanted);

    internal TagEntry? Shown { get; private set; }

    /// <summary>Shows the groups, one of them, or what was found.</summary>
    public void OnGet()
    {
        Sample = Samples.Names.Contains(Sample, StringComparer.Ordinal) ? Sample : Samples.Names[0];
        Shown = IsSearch ? null : TagCatalogue.Entries.FirstOrDefault(entry => entry.Name == Group);
        if (!IsSearch && Shown is null)
        {
            var counts = TagLines.Of(null).GroupBy(line => line.Group, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
            Groups = [.. TagCatalogue.Entries.Select(entry => (entry, counts[entry.Name]))];
            return;
        }

        var words = (Wanted ?? "").Trim('{', '}', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var report = Samples.Find(Sample!)!;
        var found = TagLines.Of(ReportTags.For(report.Assessment, report.Findings))
            .Where(line => IsSearch ? Wanted!.Length <= LongestSearch && line.Has(words) : line.Group == Shown!.Name).ToList();
        // A group is shown whole; of a search the names first.
        Found = IsSearch ? [.. found.OrderBy(line => words.All(word => line.Path.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 0 : 1).Take(Most)] : found;
        Left = found.Count - Found.Count;
    }

    internal string AddressOf(string group) => $"{Routes.Templates}/tag?kelompok={Uri.EscapeDataString(group)}&contoh={Uri.EscapeDataString(Sample!)}";
}
