using System.CommandLine;

namespace Lkjip.App.CommandLine;

/// <summary>One verb of the command line (perintah).</summary>
internal abstract class Verb : Command
{
    /// <summary>Makes a verb.</summary>
    /// <param name="name">The word.</param>
    /// <param name="usage">How it is used, on one line.</param>
    /// <param name="description">What it does, in Indonesian.</param>
    protected Verb(string name, string usage, string description)
        : base(name, description)
    {
        Usage = usage;
        SetAction((parsed, cancellationToken) => RunAsync(parsed, new VerbOutput(parsed), cancellationToken));
    }

    /// <summary>How it is used, on one line.</summary>
    public string Usage { get; }

    /// <summary>Does the work; the result is the exit code.</summary>
    protected abstract Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken);

    /// <summary>An argument that names a file.</summary>
    protected static Argument<string> FileArgument(string name) => new(name);
}
