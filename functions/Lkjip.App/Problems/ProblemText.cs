namespace Lkjip.App.Problems;

/// <summary>Status and Indonesian text of a kind of problem.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">The kind, in a few words.</param>
/// <param name="Detail">What is wrong, where, what to do.</param>
/// <param name="RetryAfter">Seconds after which a repeat makes sense; null when it does not.</param>
internal sealed record ProblemText(int Status, string Title, string Detail, int? RetryAfter = null);
