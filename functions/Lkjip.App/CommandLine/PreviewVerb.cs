using System.CommandLine;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Jobs;
using Lkjip.App.State;
using Lkjip.Azure.Pdf;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;

namespace Lkjip.App.CommandLine;

/// <summary>Fills a template with a sample or given data, and says what is wrong, unfilled and unused.</summary>
internal sealed class PreviewVerb : Verb
{
    private readonly Argument<string> template = FileArgument("templat");
    private readonly Option<string?> sample = new("--sample");
    private readonly Option<string?> data = new("--data");
    private readonly Option<string?> target = new("--out");
    private readonly Option<bool> pdf = new("--pdf");

    /// <summary>Makes the verb.</summary>
    public PreviewVerb()
        : base("preview", "preview TEMPLAT [--sample NAMA | --data LAPORAN.json] [--out HASIL] [--pdf]", $"Pratinjau templat; contoh: {string.Join(", ", Samples.Names)}.")
    {
        Add(template);
        Add(sample);
        Add(data);
        Add(target);
        Add(pdf);
        Validators.Add(result =>
        {
            if (result.GetValue(sample) is not null && result.GetValue(data) is not null)
            {
                result.AddError("--sample, --data");
            }
        });
    }

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(template)!;
        if (await output.BytesAsync(file, cancellationToken) is not { } bytes)
        {
            return ExitCodes.Usage;
        }

        var (report, exitCode) = await ReportAsync(parsed, output, cancellationToken);
        if (report is null)
        {
            return exitCode;
        }

        var preview = TemplatePreview.Of(TemplateCompiler.Compile(bytes, TagCatalogue.Scope), report, RenderOptions.Default);
        if (preview.Document is not { } document)
        {
            await output.JsonAsync(preview.Answer());
            return ExitCodes.Refused;
        }

        var made = parsed.GetValue(target) ?? $"{Path.GetFileNameWithoutExtension(file)}-{document.Name}.{document.Extension}";
        return await output.WriteAsync(made, document.Content, cancellationToken)
            ?? (parsed.GetValue(pdf) ? await PdfAsync(preview, made, output, cancellationToken) : await DoneAsync(preview, made, null, output));
    }

    private async Task<(ReviewedReport? Report, int ExitCode)> ReportAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(data) is { } file)
        {
            return await output.ReportAsync(file, cancellationToken);
        }

        var name = parsed.GetValue(sample) ?? Samples.Names[0];
        return Samples.Find(name) is { } report
            ? (report, ExitCodes.Done)
            : (null, await output.RefuseAsync($"Contoh {name} tidak ada. Pilih salah satu: {string.Join(", ", Samples.Names)}.", ExitCodes.Usage));
    }

    private static async Task<int> PdfAsync(TemplatePreview preview, string made, VerbOutput output, CancellationToken cancellationToken)
    {
        PdfSettings settings;
        try
        {
            settings = Settings.FromEnvironment(Environment.GetEnvironmentVariable).Pdf;
        }
        catch (FormatException unusable)
        {
            return await output.RefuseAsync(unusable.Message, ExitCodes.Usage);
        }

        // Who asks for a PDF here wants one, also where the service makes none.
        using var converters = new PdfConverters(
            settings.Converter == PdfConverterKind.None ? settings with { Converter = PdfConverterKind.LibreOffice } : settings, TimeProvider.System);
        var document = preview.Document!;
        var result = await converters.Set!.ConvertAsync(
            new PdfSource(document.Extension, document.ContentType, document.Content), settings.TimeLimit, cancellationToken);
        if (result.Outcome != PdfOutcome.Made)
        {
            await DoneAsync(preview, made, null, output);
            return await output.RefuseAsync(PdfWords.For(made, result, settings.TimeLimit), ExitCodes.Refused);
        }

        var printed = Path.ChangeExtension(made, "pdf");
        return await output.WriteAsync(printed, result.Content, cancellationToken) ?? await DoneAsync(preview, made, printed, output);
    }

    private static async Task<int> DoneAsync(TemplatePreview preview, string made, string? printed, VerbOutput output)
    {
        await output.JsonAsync(preview.Answer(made, printed));
        return ExitCodes.Done;
    }
}
