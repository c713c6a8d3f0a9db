using System.CommandLine;
using System.Globalization;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.App.CommandLine;

/// <summary>Fills one template with a report, or makes all documents that its data allows.</summary>
internal sealed class RenderVerb : Verb
{
    private readonly Argument<string> file = FileArgument("berkas");
    private readonly Option<string?> template = new("--template");
    private readonly Option<bool> all = new("--all");
    private readonly Option<string?> style = new("--style");
    private readonly Option<string> target = new("--out") { Required = true };
    private readonly Option<int?> quarter = QuarterOption.Create();

    /// <summary>Makes the verb.</summary>
    public RenderVerb()
        : base(
            "render", "render LAPORAN.json (--template TEMPLAT | --all [--style GAYA]) --out HASIL [--quarter 1..4]",
            "Isi satu templat, atau buat semua dokumen yang datanya ada ke folder HASIL.")
    {
        Add(file);
        Add(template);
        Add(all);
        Add(style);
        Add(target);
        Add(quarter);
        Validators.Add(result =>
        {
            var named = result.GetValue(style);
            if (result.GetValue(all) == (result.GetValue(template) is not null) || (named is not null && !ReportTemplates.Names.Contains(named, StringComparer.Ordinal)))
            {
                result.AddError("--template, --all, --style");
            }
        });
    }

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var (report, exitCode) = await output.ReportAsync(parsed.GetValue(file)!, cancellationToken, parsed.GetValue(quarter));
        if (report is null)
        {
            return exitCode;
        }

        if (parsed.GetValue(all))
        {
            return await AllAsync(report, parsed, output, cancellationToken);
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

    // The documents are written when all of them are filled.
    private async Task<int> AllAsync(ReviewedReport report, ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        Settings settings;
        try
        {
            settings = Settings.FromEnvironment(Environment.GetEnvironmentVariable);
        }
        catch (FormatException unusable)
        {
            return await output.RefuseAsync(unusable.Message, ExitCodes.Usage);
        }

        var folder = new TemplateFolder(settings, new TemplateCache(settings.TemplateCacheBound));
        var tags = ReportTags.For(report.Assessment, report.Findings);
        var documents = new List<NewDocument>();
        foreach (var source in folder.For(parsed.GetValue(style), report.Assessment))
        {
            if (folder.Fill(source, source.Tags(report, tags)) is var filled && filled.Problem is { } problem)
            {
                return await output.RefuseAsync(problem, ExitCodes.Refused);
            }

            documents.Add(filled.Document!);
        }

        return await output.WriteAllAsync(parsed.GetValue(target)!, documents, cancellationToken);
    }

    private static Task<int> SayUnfilledAsync(RenderResult result, VerbOutput output) => result.Unfilled.Count == 0
        ? Task.FromResult(ExitCodes.Done)
        : output.RefuseAsync(
            $"{result.Unfilled.Count.ToString(CultureInfo.InvariantCulture)} tag tanpa isi: {string.Join(", ", result.Unfilled)}", ExitCodes.Done);
}
