namespace Lkjip.App.Features;

/// <summary>One request of the programming interface: route, policy, handler (permintaan).</summary>
internal abstract class Feature
{
    /// <summary>The HTTP methods.</summary>
    public abstract IReadOnlyList<string> Methods { get; }

    /// <summary>The route, with the prefix.</summary>
    public abstract string Route { get; }

    /// <summary>Who may ask; one of <see cref="Identity.Policies"/>.</summary>
    public abstract string Policy { get; }

    /// <summary>What answers.</summary>
    public abstract Delegate Handler { get; }

    /// <summary>True when it reads or writes the storage, which must be set up before.</summary>
    public virtual bool NeedsStorage => true;

    /// <summary>GET and HEAD.</summary>
    protected static IReadOnlyList<string> Reading { get; } = ["GET", "HEAD"];
}
