namespace Lkjip.Azure.Stores;

/// <summary>The answer to an attempt to take a job.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Job">The job: as taken, or as it is; null when there is none.</param>
public sealed record JobTake(TakeOutcome Outcome, Job? Job);
