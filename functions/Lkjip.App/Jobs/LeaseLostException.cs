namespace Lkjip.App.Jobs;

/// <summary>Another delivery has taken the job over; this one must stop.</summary>
#pragma warning disable CA1032 // Thrown in one place, caught in one place.
internal sealed class LeaseLostException(string job) : Exception($"The lease on job {job} is lost.");
#pragma warning restore CA1032
