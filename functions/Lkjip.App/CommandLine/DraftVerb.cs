using System.CommandLine;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Drafts;

namespace Lkjip.App.CommandLine;

/// <summary>Prints the texts that the service drafts from the data, or puts them into the empty places of a report.</summary>
/// <remarks>A digest of what stands in the analyses is put there only when it is asked for.</remarks>
internal sealed class DraftVerb : Verb
{
    private readonly Argument<string> file = FileArgument("berkas");
    private readonly Option<string?> section = new("--section");
    private readonly Option<bool> offers = new("--offers");
    private readonly Option<string?> target = new("--write");

    /// <summary>Makes the verb.</summary>
    public DraftVerb()
        : base("draft", "draft LAPORAN.json [--section BAGIAN] [--offers] [--write HASIL.json]", "Rancangan kalimat dengan tag; --offers: tag untuk angka yang diketik; --write: isi bagian yang kosong.")
    {
        Add(file);
        Add(section);
        Add(offers);
        Add(target);
    }

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(section) is { } unknown && !SentenceDrafts.Sections.Contains(unknown, StringComparer.Ordinal))
        {
            return await output.RefuseAsync($"Bagian \"{unknown}\" tidak punya rancangan. Pilih salah satu dari: {string.Join(", ", SentenceDrafts.Sections)}.", ExitCodes.Usage);
        }

        var (report, exitCode) = await output.ReportAsync(parsed.GetValue(file)!, cancellationToken);
        if (report is null)
        {
            return exitCode;
        }

        if (parsed.GetValue(offers))
        {
            await output.JsonAsync(new { offers = new TagOffers(report.Assessment).All() });
            return ExitCodes.Done;
        }

        var wanted = parsed.GetValue(section);
        var drafts = SentenceDrafts.Of(report.Assessment).Where(draft => wanted is null || draft.Section == wanted).ToList();
        if (parsed.GetValue(target) is { } result)
        {
            return await output.BytesAsync(parsed.GetValue(file)!, cancellationToken) is { } bytes
                ? await output.WriteAsync(result, DraftInsertion.Into(bytes, drafts.Where(draft => wanted is not null || !draft.IsDigest)), cancellationToken) ?? ExitCodes.Done
                : ExitCodes.Usage;
        }

        var filler = new NarrativeFiller(report.Assessment);
        await output.JsonAsync(new { drafts = drafts.Select(draft => DraftAnswer.Of(draft, filler)) });
        return ExitCodes.Done;
    }
}
