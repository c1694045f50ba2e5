// A build puts this into the place of the controls that need more room than a calculator has.

export const TableControl = () => null
export const LoadProfileControl = () => null
export const RestorePoints = () => null
