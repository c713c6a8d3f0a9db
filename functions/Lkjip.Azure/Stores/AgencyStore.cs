namespace Lkjip.Azure.Stores;

/// <summary>The registered agencies (daftar perangkat daerah).</summary>
public sealed class AgencyStore
{
    /// <summary>Registers an agency or changes its registration.</summary>
    public Task PutAsync(AgencyRegistration agency, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>The agency of an id; null when it is not registered.</summary>
    public Task<AgencyRegistration?> FindAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>All agencies, by id.</summary>
    public IAsyncEnumerable<AgencyRegistration> ListAsync(CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");
}
