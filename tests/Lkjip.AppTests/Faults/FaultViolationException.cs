namespace Lkjip.AppTests.Faults;

/// <summary>The service answered a caller wrongly although the caller did everything right.</summary>
#pragma warning disable CA1032 // Thrown in one place, caught in one place.
internal sealed class FaultViolationException(string message) : Exception(message);
#pragma warning restore CA1032
