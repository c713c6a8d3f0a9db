namespace Lkjip.Azure.Stores;

/// <summary>A job to be written (pekerjaan baru).</summary>
/// <param name="Kind">"render", "notify", ...</param>
public sealed record NewJob(string Kind)
{
    /// <summary>The id; null lets the store make one. A timer that may run twice gives its own.</summary>
    public string? Id { get; init; }

    /// <summary>The template to fill; null for the agency's own or the standard one.</summary>
    public string? Template { get; init; }
}
