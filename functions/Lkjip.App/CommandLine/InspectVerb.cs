using System.CommandLine;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.Documents.Templates;

namespace Lkjip.App.CommandLine;

/// <summary>Inspects a template: its tags and what is wrong with it, also as comments in the template.</summary>
internal sealed class InspectVerb : Verb
{
    private readonly Argument<string> file = FileArgument("templat");
    private readonly Option<string> comments = new("--comments");

    /// <summary>Makes the verb.</summary>
    public InspectVerb()
        : base("inspect", "inspect TEMPLAT [--comments HASIL.docx]", "Periksa templat: tag dan kesalahan sebagai JSON, atau sebagai komentar Word.")
    {
        Add(file);
        Add(comments);
    }

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        if (await output.BytesAsync(parsed.GetValue(file)!, cancellationToken) is not { } bytes)
        {
            return ExitCodes.Usage;
        }

        var inspection = TemplateInspection.Of(bytes);
        await output.JsonAsync(inspection.Answer);
        if (parsed.GetValue(comments) is { } target)
        {
            if (TemplateComments.Annotate(bytes, inspection.Findings) is not { } commented)
            {
                return await output.RefuseAsync("Komentar hanya dapat ditulis pada templat Word yang aman dibuka; perbaiki dahulu temuan di atas.", ExitCodes.Refused);
            }

            if (await output.WriteAsync(target, commented, cancellationToken) is { } refused)
            {
                return refused;
            }
        }

        return inspection.HasErrors ? ExitCodes.Refused : ExitCodes.Done;
    }
}
