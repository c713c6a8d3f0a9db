namespace Lkjip.App.Signing;

/// <summary>What a signatory's link is good for, and what to do (kedudukan tautan).</summary>
/// <param name="Id">A word for tests and programs.</param>
/// <param name="Applies">When it is so.</param>
/// <param name="Tone">The kind of message: job, good, warn, plain.</param>
/// <param name="Icon">The sign.</param>
/// <param name="Title">What it is.</param>
/// <param name="Text">What to do.</param>
internal sealed record LinkStanding(
    string Id, Func<LinkedReport, bool> Applies, string Tone, string Icon, string Title, Func<LinkedReport, string> Text)
{
    /// <summary>True when the signatory may sign now.</summary>
    public bool MaySign { get; init; }

    /// <summary>True when the signatory may return the report now.</summary>
    public bool MayReturn { get; init; }
}
