using System.CommandLine;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;

namespace Lkjip.App.CommandLine;

/// <summary>Inspects a template: its tags and what is wrong with it.</summary>
internal sealed class InspectVerb : Verb
{
    private readonly Argument<string> file = FileArgument("templat");

    /// <summary>Makes the verb.</summary>
    public InspectVerb()
        : base("inspect", "inspect TEMPLAT", "Periksa templat: tag dan kesalahan sebagai JSON.") => Add(file);

    /// <inheritdoc />
    protected override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        if (await output.BytesAsync(parsed.GetValue(file)!, cancellationToken) is not { } bytes)
        {
            return ExitCodes.Usage;
        }

        var inspection = TemplateInspection.Of(bytes);
        await output.JsonAsync(inspection.Answer);
        return inspection.HasErrors ? ExitCodes.Refused : ExitCodes.Done;
    }
}
