using Azure.Core;

namespace Lkjip.Azure.Graph;

/// <summary>Settings of calls to Microsoft Graph: cloud, transport, time-out.</summary>
public sealed class GraphOptions : ClientOptions
{
    /// <summary>The cloud. Default: the global one. See <see href="https://learn.microsoft.com/graph/deployments"/>.</summary>
    public Uri Endpoint { get; init; } = new("https://graph.microsoft.com/");

    /// <summary>What a token is asked for: the default permissions in that cloud.</summary>
    public string Scope => new Uri(Endpoint, ".default").AbsoluteUri;
}
