using System.CommandLine;
using System.Globalization;
using Lkjip.App.Hosting;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.App.CommandLine;

/// <summary>Fills one template with a report.</summary>
internal sealed class RenderVerb : Verb
{
    private readonly Argument<string> file = FileArgument("berkas");
    private readonly Option<string> template = new("--template") { Required = true };
    private readonly Option<string> target = new("--out") { Required = true };
    private readonly Option<int?> quarter = QuarterOption.Create();

    /// <summary>Makes the verb.</summary>
    public RenderVerb()
        : base("render", "render LAPORAN.json --template TEMPLAT --out HASIL [--quarter 1..4]", "Isi satu templat .docx atau .xlsx.")
    {
        Add(file);
        Add(template);
        Add(target);
        Add(quarter);
    }

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var (report, exitCode) = await output.ReportAsync(parsed.GetValue(file)!, cancellationToken, parsed.GetValue(quarter));
        if (report is null)
        {
            return exitCode;
        }

        if (await output.BytesAsync(parsed.GetValue(template)!, cancellationToken) is not { } bytes)
        {
            return ExitCodes.Usage;
        }

        var compiled = TemplateCompiler.Compile(bytes);
        if (compiled.Template is not { } ready)
        {
            await output.FindingsAsync(parsed.GetValue(template)!, compiled.Findings);
            return ExitCodes.Refused;
        }

        using var document = new MemoryStream();
        var result = ready.Render(ReportTags.For(report.Assessment, report.Findings), document);
        return await output.WriteAsync(parsed.GetValue(target)!, document.ToArray(), cancellationToken) ?? await SayUnfilledAsync(result, output);
    }

    private static Task<int> SayUnfilledAsync(RenderResult result, VerbOutput output) => result.Unfilled.Count == 0
        ? Task.FromResult(ExitCodes.Done)
        : output.RefuseAsync(
            $"{result.Unfilled.Count.ToString(CultureInfo.InvariantCulture)} tag tanpa isi: {string.Join(", ", result.Unfilled)}", ExitCodes.Done);
}
