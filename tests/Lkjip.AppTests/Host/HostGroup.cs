using Xunit;

namespace Lkjip.AppTests.Host;

/// <summary>The tests of the published folder: it is published only when one of them runs.</summary>
[CollectionDefinition(Name)]
public sealed class HostGroup : ICollectionFixture<HostFixture>
{
    /// <summary>The name of the group.</summary>
    public const string Name = "host";
}
