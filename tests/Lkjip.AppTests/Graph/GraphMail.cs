namespace Lkjip.AppTests.Graph;

/// <summary>A message in the double's mailbox.</summary>
internal sealed class GraphMail
{
    public required string Id { get; init; }

    public required string To { get; init; }

    /// <summary>The notice it is about, from its header.</summary>
    public required string Notice { get; init; }

    public string? MessageId { get; init; }

    public bool IsDraft { get; set; }
}
