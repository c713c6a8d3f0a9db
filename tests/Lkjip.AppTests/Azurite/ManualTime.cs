namespace Lkjip.AppTests.Azurite;

/// <summary>A clock that a test moves.</summary>
public sealed class ManualTime : TimeProvider
{
    /// <summary>What the clock shows.</summary>
    public DateTimeOffset Now { get; set; } = TimeProvider.System.GetUtcNow();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}
