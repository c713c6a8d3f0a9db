namespace Lkjip.App.Jobs;

/// <summary>The mail service asks to come back later; the job is given back to its queue.</summary>
#pragma warning disable CA1032 // Thrown in one place, caught where all failures of jobs are.
internal sealed class MailThrottledException() : Exception("The mail service asks to come back later.");
#pragma warning restore CA1032
