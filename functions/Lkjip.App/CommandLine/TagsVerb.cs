using System.CommandLine;
using Lkjip.App.Hosting;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;

namespace Lkjip.App.CommandLine;

/// <summary>Prints the tags that templates can ask for, with examples from a report.</summary>
internal sealed class TagsVerb : Verb
{
    private readonly Argument<string?> file = new("berkas") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Makes the verb.</summary>
    public TagsVerb()
        : base("tags", "tags [LAPORAN.json]", "Katalog tag sebagai JSON, dengan contoh isi dari laporan.") => Add(file);

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(file) is not { } name)
        {
            await output.JsonAsync(TagCatalogue.Json());
            return ExitCodes.Done;
        }

        var (report, exitCode) = await output.ReportAsync(name, cancellationToken);
        if (report is not null)
        {
            await output.JsonAsync(TagCatalogue.Json(ReportTags.For(report.Assessment, report.Findings)));
        }

        return exitCode;
    }
}
